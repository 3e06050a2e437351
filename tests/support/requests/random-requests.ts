import { addDays, type LocalDate } from "#kernel/local-date.ts";
import type { RowValues } from "#platform/ledger/column.ts";
import { type Random, randomOf } from "#tests/support/generator/random.ts";

const kinds = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];
const channels = ["当面", "口头", "邮寄", "平信", "网上", "电子邮件", "传真", "其他"];
const results = [
  "予以公开",
  "部分公开",
  "属于国家秘密",
  "保护第三方合法权益",
  "本机关不掌握相关政府信息",
  "补正后申请内容仍不明确",
  "重复申请",
  "其他",
  "撤回",
];

/** A request as the ledger holds it, of 2021 to 2025; it depends on the seed and its number alone. */
export function randomRequest(seed: number, number: number): RowValues {
  const random = randomOf(seed, number);
  const receivedOn = addDays("2021-01-01", random.int(0, 1_825));
  const after = (most: number) => addDays(receivedOn, random.int(0, most));
  const maybe = <Value>(chance: number, value: () => Value) =>
    random.chance(chance) ? value() : null;
  const corrected = maybe(0.2, () => pair(random, receivedOn));
  const consulted = maybe(0.2, () => pair(random, receivedOn));
  const fee = maybe(0.1, () => pair(random, receivedOn));
  const extendedOn = maybe(0.2, () => after(35));
  const repliedOn = maybe(0.9, () => after(120));
  return {
    number: `${random.pick(["〔年〕", ""])}${number}号`.replace("年", receivedOn.slice(0, 4)),
    receivedOn,
    channel: maybe(0.8, () => random.pick(channels)),
    applicantKind: random.pick(kinds),
    applicant: maybe(0.8, () => `张${random.int(1, 999)}`),
    subject: `第${number}项信息`,
    correctionRequestedOn: corrected?.asked ?? null,
    correctedOn: corrected?.answered ?? null,
    consultedOn: consulted?.asked ?? null,
    consulted: consulted && random.pick(["第三方", "共同制作机关", "其他机关"]),
    consultationAnsweredOn: consulted?.answered ?? null,
    extendedBy: extendedOn && `${random.int(1, 20)}`,
    extendedOn,
    feeNotifiedOn: fee?.asked ?? null,
    feeYuan: fee && `${random.int(1, 900)}.5`,
    feePaidOn: fee?.answered ?? null,
    paidYuan: fee?.answered ? `${random.int(1, 900)}` : null,
    result: repliedOn && random.pick(results),
    repliedOn,
    section: maybe(0.5, () => `第${random.int(1, 4)}科`),
    note: maybe(0.1, () => "=备注, 甲"),
  };
}

function pair(random: Random, from: LocalDate) {
  const asked = addDays(from, random.int(0, 20));
  return { asked, answered: random.chance(0.8) ? addDays(asked, random.int(0, 30)) : null };
}
