import type { LinkedParagraph, LinkedText } from "./linked-text.ts";
import { oversight, platforms, responses } from "./propose/beside-items.ts";
import { ofZone } from "./propose/of-zone.ts";
import {
  disputes,
  documents,
  fees,
  problems,
  publication,
  requests,
} from "./propose/paragraphs.ts";
import {
  nothingSaid,
  type Oversight,
  type RecordedYear,
  type TemplateKind,
} from "./propose/recorded-year.ts";

/** Those of channels, responses and oversight. */
const figuresBeside: readonly string[] = [
  "sites.count",
  "sites.posts",
  "sites.visits",
  "media.accounts",
  "media.opened",
  "media.closed",
  "media.posts",
  "media.reads",
  "boards.count",
  "boards.posts",
  "messages.received",
  "messages.concludedPercent",
  "messages.repliedPercent",
  "messages.satisfiedPercent",
  "messages.late",
  "opinions.found",
  "opinions.releasedInTime",
  "consultations.held",
  "consultations.opinions",
  "consultations.adopted",
  "consultations.answered",
  "proposals.answered",
  "proposals.published",
  "services.items",
  "services.online",
  "services.oneVisit",
  "services.casesPerMonth",
  "inspections.done",
  "inspections.visited",
  "inspections.findings",
  "inspections.rectified",
  "inspections.open",
  "notices.issued",
  "trainings.held",
  "trainings.people",
  "officers.inPost",
  "tasks.planned",
  "tasks.done",
  "complaints.received",
  "complaints.told",
  "accountability.people",
];

/** Figures and parts that proposals look at. */
export const proposedFigures: readonly string[] = [
  "items.published",
  "items.inKeyFields",
  "items.interpretations",
  "t3.new.total",
  "t3.carriedIn.total",
  "t3.total.total",
  "t3.carriedOut.total",
  "requests.onTime",
  "requests.extended",
  "requests.corrected",
  "requests.late",
  "items.late",
  "documents.interpreted",
  "requests.feeNotices",
  "requests.feeNoticedYuan",
  "requests.feeYuan",
  "disputes.filed",
  "disputes.corrected",
  "t2.regulations.issued",
  "t2.regulations.repealed",
  "t2.regulations.inForce",
  "t2.normative.issued",
  "t2.normative.repealed",
  "t2.normative.inForce",
  "t2.licensing.decisions",
  "t2.penalty.decisions",
  "t2.coercion.decisions",
  ...figuresBeside,
];

export const proposedParts: readonly (readonly [figure: string, dimension: string])[] = [
  ["items.published", "channel"],
  ["items.published", "category"],
  ["items.published", "field"],
  ["requests.concluded", "result"],
  ["disputes.filed", "type"],
  ["messages.received", "source"],
  ["targets.percent", "target"],
];

/** Whose report it is, and what its people have said beside the records. */
export interface ProposedFor {
  readonly kind: TemplateKind;
  readonly oversight?: Oversight;
}

/**
 * A first text of a section from the records (起草), by the template of the kind of agency: it tells what there is, says nothing
 * where there is nothing, and leaves causes and plans to who knows them. Section one's order is that of the form
 * (国办公开办函〔2021〕30号).
 */
export function proposeText(
  section: number,
  year: RecordedYear,
  { kind, oversight: said = nothingSaid }: ProposedFor,
): LinkedText {
  const paragraphs = paragraphsOf[section]?.(year, { kind, said }) ?? [];
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

interface For {
  readonly kind: TemplateKind;
  readonly said: Oversight;
}

const paragraphsOf: Readonly<
  Record<number, (year: RecordedYear, asked: For) => readonly LinkedParagraph[]>
> = {
  1: (year, { kind, said }) => templates[kind](year, said),
  5: (year) => [problems(year)],
  6: (year) => [fees(year)],
};

/** Section one by kind: a government has 规章 and 监督保障, a town tells by which board and account people are reached, a zone what it decides. */
const templates: Readonly<
  Record<TemplateKind, (year: RecordedYear, said: Oversight) => readonly LinkedParagraph[]>
> = {
  government: (year, said) => [
    publication(year, "category"),
    requests(year),
    disputes(year),
    documents(year, ["regulations", "normative"]),
    platforms(year),
    responses(year),
    oversight(year, { said }),
  ],
  zone: ofZone,
  department: ofDepartment,
  other: ofDepartment,
  township: (year) => [
    publication(year, "channel"),
    requests(year),
    disputes(year),
    documents(year, ["normative"]),
    platforms(year, true),
    responses(year),
    oversight(year),
  ],
};

function ofDepartment(year: RecordedYear): readonly LinkedParagraph[] {
  return [
    publication(year, "category"),
    requests(year),
    disputes(year),
    documents(year, ["normative"]),
    platforms(year),
    responses(year),
    oversight(year),
  ];
}
