import { type ApplicantKind, applicantKinds } from "../case/codes.ts";

/** 提供政府信息的形式 (第二十九条第二款第三项). */
export const provisions = ["electronic", "paper", "disc", "inspection"] as const;
export type Provision = (typeof provisions)[number];

/** 获取政府信息的方式: how the reply reaches the applicant. */
export const deliveries = ["online", "mail", "post", "collection"] as const;
export type Delivery = (typeof deliveries)[number];

/** 证件类型 of citizens. */
export const documentKinds = [
  "identityCard",
  "residencePermit",
  "hongKongMacaoPermit",
  "taiwanPermit",
  "passport",
  "permanentResidence",
  "other",
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** 港澳台居民居住证、通行证 in one, of forms that were sent before each had its own. */
export type OlderKind = "permit";

/** The columns of table three that an organisation can be counted in. */
export const organisationKinds = applicantKinds.filter((kind) => kind !== "natural");

/** What is wanted (第二十九条第二款第二项). Nobody is asked what for (用途). */
export interface Wanted {
  readonly title: string;
  /** 文号. */
  readonly reference: string;
  readonly description: string;
}

/** Who asks, and how they are reached; what is blank is `""`. Personal: sealed wherever it is kept. */
export interface Contact {
  /** 证件类型 and 证件号码, or 统一社会信用代码. */
  readonly documentKind: DocumentKind | OlderKind | "creditCode";
  readonly documentNumber: string;
  /** 法定代表人 and 联系人 of an organisation. */
  readonly representative: string;
  readonly contactPerson: string;
  readonly phone: string;
  readonly address: string;
  readonly postcode: string;
  readonly mail: string;
  /** What help is needed (第四十三条). */
  readonly help: string;
}

/** An application (申请) as it was filled in and found whole. */
export interface Application {
  readonly wanted: Wanted;
  readonly kind: ApplicantKind;
  readonly name: string;
  readonly contact: Contact;
  readonly provision: Provision;
  readonly delivery: Delivery;
}

/** What is asked for, on one line, as the register has it. */
export function subjectOf({ title, reference, description }: Wanted): string {
  const line = (text: string) => text.replaceAll(/\s*\n\s*/g, "；").trim();
  const named = reference === "" ? line(title) : `${line(title)}（${line(reference)}）`;
  return description === "" ? named : `${named}：${line(description)}`;
}
