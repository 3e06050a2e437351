import type { LocalDate } from "#kernel/local-date.ts";
import type {
  CaseEvent,
  ConsultationKind,
  ThirdPartyOpinion,
} from "../../domain/clock/case-event.ts";
import type { HandlingAct } from "../../domain/handling/acts-now.ts";

/** What the form of an act holds. */
export interface ActValues {
  readonly on?: LocalDate;
  readonly respondBy?: LocalDate;
  readonly until?: LocalDate;
  readonly receivedOn?: LocalDate;
  readonly workingDays?: number;
  readonly ref?: string;
  readonly yuan?: string;
  readonly ground?: "notCorrected" | "notPaid";
  readonly outcome?: string;
  readonly delivery?: "direct" | "post" | "electronic";
  readonly evidence?: string;
  readonly paperNumber?: string;
  readonly paperSignedOn?: LocalDate;
  readonly paperBecause?: string;
  readonly paperToldOn?: LocalDate;
  readonly paperCovered?: string;
  readonly paperSigner?: string;
  readonly opinion?: ThirdPartyOpinion;
}

/** What is asked for beside the day, by its label. */
export interface ActFields {
  readonly day: string;
  readonly respondBy?: string;
  readonly until?: string;
  readonly receivedOn?: string;
  readonly ref?: string;
  /** Of an answer: whose consultations are chosen from. */
  readonly answers?: ConsultationKind;
  readonly yuan?: string;
  readonly hasDays?: true;
  readonly hasGround?: true;
  readonly hasOutcome?: true;
  /** Whether a third party agrees. */
  readonly hasOpinion?: true;
}

const consulted: ActFields = {
  day: "征求意见函发出日期",
  receivedOn: "对方收到日期",
  ref: "征求谁的意见",
};
const answered: ActFields = { day: "收到意见日期", ref: "答复哪一次征求意见" };

const fields: Readonly<Record<HandlingAct, ActFields>> = {
  receiptConfirmed: { day: "与申请人确认收到的日期" },
  correctionRequested: { day: "补正告知日期", respondBy: "请申请人在哪天以前补正" },
  corrected: { day: "收到补正日期" },
  thirdPartyConsulted: consulted,
  coMakerConsulted: consulted,
  otherAgencyConsulted: consulted,
  thirdPartyAnswered: { ...answered, answers: "thirdParty", hasOpinion: true },
  coMakerAnswered: { ...answered, answers: "coMaker" },
  otherAgencyAnswered: { ...answered, answers: "otherAgency" },
  feeNotified: { day: "收费通知日期", receivedOn: "申请人收到日期", yuan: "应缴金额（元）" },
  feePaid: { day: "缴清日期", yuan: "实缴金额（元）" },
  reasonsRequested: { day: "要求说明理由的日期" },
  reasonsGiven: { day: "收到理由的日期" },
  delayed: { day: "告知日期", until: "延迟到哪天答复" },
  extended: { day: "告知延期的日期", hasDays: true },
  replied: { day: "答复日期", hasOutcome: true },
  withdrawn: { day: "申请人撤回日期" },
  abandoned: { day: "终止办理日期", hasGround: true },
};

/** 纸质答复, as it is sent. */
export function paperOf({
  paperNumber,
  paperSignedOn,
  paperBecause,
  paperToldOn,
  paperCovered,
  paperSigner,
}: ActValues) {
  const [what, signer] = [paperCovered?.trim() ?? "", paperSigner?.trim() ?? ""];
  return {
    number: paperNumber?.trim() ?? "",
    signedOn: paperSignedOn ?? "",
    because: paperBecause?.trim() ?? "",
    ...(paperToldOn && { thirdPartyToldOn: paperToldOn }),
    ...((what || signer) && { covered: { what, signer } }),
  };
}

export function fieldsOf(act: HandlingAct): ActFields {
  return fields[act];
}

/** The act as it is sent; `undefined` while what it needs is not filled in. */
export function eventOf(act: HandlingAct, values: ActValues): CaseEvent | undefined {
  if (!values.on) return undefined;
  const needed = neededOf(fields[act], values);
  if (Object.values(needed).some((value) => value === undefined)) return undefined;
  const event = { type: act, on: values.on, ...needed, ...moreOf(fields[act], values) };
  // The fields of each act are those of its event: a test walks over all of them.
  return event as CaseEvent;
}

function neededOf(asked: ActFields, { respondBy, until, workingDays, ground, opinion }: ActValues) {
  return {
    ...(asked.hasOpinion && { opinion }),
    ...(asked.respondBy && { respondBy: respondBy || undefined }),
    ...(asked.until && { until: until || undefined }),
    ...(asked.hasDays && { workingDays: workingDays ?? undefined }),
    ...(asked.hasGround && { ground }),
  };
}

function moreOf(asked: ActFields, { receivedOn, ref, delivery }: ActValues) {
  return {
    ...(asked.receivedOn && receivedOn && { receivedOn }),
    ...(asked.ref && ref?.trim() && { ref: ref.trim() }),
    ...(asked.hasOutcome && delivery && { delivery }),
  };
}
