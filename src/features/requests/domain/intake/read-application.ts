import { err, ok, type Result } from "#kernel/result.ts";
import {
  type Application,
  type Contact,
  deliveries,
  documentKinds,
  organisationKinds,
  provisions,
  type Wanted,
} from "./application.ts";
import { isMailbox, isPostcode, isTelephone, isWithoutAreaCode } from "./contact-faults.ts";
import { type DocumentFault, documentFault } from "./document-fault.ts";

/** A field of the form, by its name. */
export const fieldNames = [
  "title",
  "reference",
  "description",
  "as",
  "name",
  "organisationKind",
  "documentKind",
  "documentNumber",
  "creditCode",
  "representative",
  "contactPerson",
  "phone",
  "address",
  "postcode",
  "mail",
  "provision",
  "delivery",
  "help",
] as const;

export type FieldName = (typeof fieldNames)[number];

/** What was typed, nothing left out and nothing judged. */
export type TypedForm = Readonly<Record<FieldName, string>>;

/** What is wrong with a field. */
export type FieldFinding =
  | {
      readonly field: FieldName;
      readonly kind: "missing" | "not-one-line" | "unknown";
    }
  | {
      readonly field: FieldName;
      readonly kind: "not-a-mailbox" | "not-a-telephone" | "no-area-code" | "not-a-postcode";
      readonly typed: string;
    }
  | {
      readonly field: FieldName;
      readonly kind: "document";
      readonly of: Contact["documentKind"];
      readonly fault: DocumentFault;
      readonly typed: string;
    }
  | { readonly field: FieldName; readonly kind: "too-long"; readonly most: number }
  /** 文号 or 内容描述: one of them says which information is meant. */
  | { readonly field: "description"; readonly kind: "says-nothing" };

/** Characters that a field may have at most. */
export const longest: Readonly<Partial<Record<FieldName, number>>> = {
  title: 100,
  reference: 60,
  description: 500,
  name: 100,
  documentNumber: 40,
  creditCode: 40,
  representative: 60,
  contactPerson: 60,
  phone: 40,
  address: 200,
  postcode: 10,
  mail: 100,
  help: 200,
};

/** The part of the form that says what is wanted, or everything that is wrong with it. */
export function readWanted(typed: TypedForm): Result<Wanted, readonly FieldFinding[]> {
  const findings = [
    ...missing(typed, ["title"]),
    ...tooLong(typed, ["title", "reference", "description"]),
    ...notOneLine(typed, ["title", "reference"]),
    ...unless(typed.reference !== "" || typed.description !== "", {
      field: "description",
      kind: "says-nothing",
    } as const),
  ];
  const { title, reference, description } = typed;
  return findings.length > 0 ? err(findings) : ok({ title, reference, description });
}

/** The whole form (第二十九条), or everything that is wrong with it. */
export function readApplication(typed: TypedForm): Result<Application, readonly FieldFinding[]> {
  const wanted = readWanted(typed);
  const isOrganisation = typed.as === "organisation";
  const kind = isOrganisation
    ? organisationKinds.find((one) => one === typed.organisationKind)
    : "natural";
  const documentKind: Contact["documentKind"] | undefined = isOrganisation
    ? "creditCode"
    : documentKinds.find((one) => one === typed.documentKind);
  const provision = provisions.find((one) => one === typed.provision);
  const delivery = deliveries.find((one) => one === typed.delivery);
  const findings: readonly FieldFinding[] = [
    ...(wanted.ok ? [] : wanted.error),
    ...unless(typed.as === "citizen" || isOrganisation, unknown("as")),
    ...unless(kind !== undefined, unknown("organisationKind")),
    ...missing(typed, isOrganisation ? asked.organisation : asked.citizen),
    ...unless(documentKind !== undefined, unknown("documentKind")),
    ...tooLong(
      typed,
      (Object.keys(longest) as FieldName[]).filter((field) => !ofWanted.has(field)),
    ),
    ...notOneLine(typed, ofOneLine),
    ...contactFaults(typed),
    ...documentFaults(typed, documentKind),
    ...unless(provision !== undefined, unknown("provision")),
    ...unless(delivery !== undefined, unknown("delivery")),
    ...(delivery === "mail" ? missing(typed, ["mail"]) : []),
  ];
  if (findings.length > 0 || !wanted.ok || !kind || !documentKind || !provision || !delivery) {
    return err(findings);
  }
  const { name, phone, address, postcode, mail, help } = typed;
  const own = isOrganisation
    ? {
        documentNumber: typed.creditCode,
        representative: typed.representative,
        contactPerson: typed.contactPerson,
      }
    : { documentNumber: typed.documentNumber, representative: "", contactPerson: "" };
  const contact = { documentKind, ...own, phone, address, postcode, mail, help };
  return ok({ wanted: wanted.value, kind, name, contact, provision, delivery });
}

const ofWanted: ReadonlySet<FieldName> = new Set(["title", "reference", "description"]);

/** 姓名或者名称、身份证明、联系方式. */
const asked = {
  citizen: ["name", "documentNumber", "phone", "address"],
  organisation: ["name", "creditCode", "representative", "contactPerson", "phone", "address"],
} as const satisfies Record<string, readonly FieldName[]>;

function unless<Finding>(holds: boolean, finding: Finding): readonly Finding[] {
  return holds ? [] : [finding];
}

function unknown(field: FieldName): FieldFinding {
  return { field, kind: "unknown" };
}

function missing(typed: TypedForm, fields: readonly FieldName[]): readonly FieldFinding[] {
  return fields.flatMap((field) => unless(typed[field] !== "", { field, kind: "missing" }));
}

function tooLong(typed: TypedForm, fields: readonly FieldName[]): readonly FieldFinding[] {
  return fields.flatMap((field) => {
    const most = longest[field] ?? 0;
    return unless([...typed[field]].length <= most, { field, kind: "too-long", most });
  });
}

/** Who asks and where they live stand in the lines of letters: a line end there would be text of ours. */
const ofOneLine = fieldNames.filter((field) => !ofWanted.has(field) && field !== "help");

function notOneLine(typed: TypedForm, fields: readonly FieldName[]): readonly FieldFinding[] {
  return fields.flatMap((field) =>
    unless(!/[\n\r]/.test(typed[field]), { field, kind: "not-one-line" }),
  );
}

/** What is filled in and cannot reach anybody. */
function contactFaults({ phone, postcode, mail }: TypedForm): readonly FieldFinding[] {
  const wrong: readonly (FieldFinding | false)[] = [
    phone !== "" &&
      !isTelephone(phone) && {
        field: "phone",
        kind: isWithoutAreaCode(phone) ? "no-area-code" : "not-a-telephone",
        typed: phone,
      },
    postcode !== "" &&
      !isPostcode(postcode) && { field: "postcode", kind: "not-a-postcode", typed: postcode },
    mail !== "" && !isMailbox(mail) && { field: "mail", kind: "not-a-mailbox", typed: mail },
  ];
  return wrong.filter((one) => one !== false);
}

function documentFaults(
  typed: TypedForm,
  kind: Contact["documentKind"] | undefined,
): readonly FieldFinding[] {
  const field = kind === "creditCode" ? "creditCode" : "documentNumber";
  const number = typed[field];
  const fault = kind && number !== "" ? documentFault(kind, number) : undefined;
  return kind && fault ? [{ field, kind: "document", of: kind, fault, typed: number }] : [];
}
