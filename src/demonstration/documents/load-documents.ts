import { addDemonstrationDocuments } from "#features/normative-documents/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { agencies } from "../county/agencies.ts";
import { peopleOf } from "../items/load-items.ts";
import { measures } from "./article-text.ts";
import { toldDocuments } from "./told-documents.ts";
import { toldFiles } from "./told-files.ts";

interface DocumentsAsked {
  readonly agencyId: number;
  readonly today: LocalDate;
}

/** The agency that makes documents and keeps a gazette: the county's government. */
export const documentsAt = "青岚县人民政府";

const points = [
  { name: "县政务服务中心", address: "青岚县城关镇人民路1号一楼大厅", copies: 50 },
  { name: "县档案馆", address: "青岚县城关镇学府路12号", copies: 10 },
  { name: "县图书馆", address: "青岚县城关镇文化路8号二楼", copies: 20 },
] as const;

/** Documents of the county's government in every state, its rounds of clean-up and its gazette. Done again it changes nothing. */
export async function loadDocuments(
  db: Queryable,
  { agencyId, today }: DocumentsAsked,
): Promise<void> {
  const agency = agencies.find(({ name }) => name === documentsAt);
  if (!agency) throw new Error(`the county has no ${documentsAt}`);
  const people = await peopleOf(db, { agency, agencyId, today });
  const hands = { agencyId, agencyName: agency.name, ...people };
  const told = { files: toldFiles, documents: toldDocuments, past, gazette: { points } };
  await addDemonstrationDocuments(db, { hands, today, ...told });
}

/** The text of a document of years before. */
function past(title: string) {
  const topic = /^关于加强(.+)管理的通知$/.exec(title)?.[1] ?? "有关工作";
  return measures(
    `各乡镇人民政府、街道办事处，县政府各部门：为加强${topic}管理，规范工作程序，维护公民、法人和其他组织的合法权益，根据有关法律、法规，结合本县实际，现就有关事项通知如下。`,
    `明确职责。${topic}由主管部门牵头，有关部门按照职责分工负责，乡镇人民政府、街道办事处做好本区域内的工作。`,
    "规范程序。办理依据、条件、程序、期限和需要提交的材料一次告知，不得要求提供没有依据的证明。",
    "加强监督。主管部门每年至少组织一次检查，检查结果向社会公开，接受公众监督。",
    "本通知自印发之日起施行。此前有关规定与本通知不一致的，以本通知为准。",
  );
}
