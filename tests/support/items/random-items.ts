import { addDays, type LocalDate } from "#kernel/local-date.ts";
import type { RowValues } from "#platform/ledger/column.ts";
import { randomOf } from "#tests/support/generator/random.ts";

/** An item as the ledger holds it, of 2021 to 2025; it depends on the seed and its number alone. */
export function randomItem(seed: number, number: number): RowValues {
  const random = randomOf(seed, number);
  const day = addDays("2021-01-01", random.int(0, 1_825));
  const isProactive = random.chance(0.9);
  const maybe = (chance: number, value: () => string) => (random.chance(chance) ? value() : null);
  const withdrawnOn = isProactive ? maybe(0.1, () => addDays(day, random.int(0, 400))) : null;
  const isWithdrawn = withdrawnOn !== null && withdrawnOn <= ("2026-11-30" satisfies LocalDate);
  return {
    title: `第${number}条信息=1+1`,
    publishedOn: isProactive ? day : null,
    indexNumber: maybe(0.3, () => `青〔2024〕-${number}`),
    category: maybe(0.8, () => random.pick(["政策", "动态", "财政"])),
    fields: maybe(0.3, () => random.pick(["教育", "教育、医疗", "环境 , 安全"])),
    origin: random.pick(["本级", "转载"]),
    channels: maybe(0.8, () => random.pick(["政府网站", "政府网站、微信", "公示栏"])),
    attribute: isProactive ? "主动公开" : random.pick(["依申请公开", "不予公开"]),
    createdOn: isProactive ? maybe(0.7, () => addDays(day, -random.int(0, 60))) : day,
    documentNumber: maybe(0.3, () => `青政〔2024〕${random.int(1, 50)}号`),
    interprets: maybe(0.1, () => `青政（2024）${random.int(1, 50)}号`),
    withdrawnOn: isWithdrawn ? withdrawnOn : null,
    withdrawnBecause: isWithdrawn ? "内容有误" : null,
    url: maybe(0.3, () => `https://example.invalid/${number}`),
  };
}
