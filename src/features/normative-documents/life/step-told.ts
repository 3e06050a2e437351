import type { LocalDate } from "#kernel/local-date.ts";
import type { Step } from "../domain/life/step.ts";

/** 统一登记、编号、印发: the number and the days of a document. */
export interface Registration {
  /** 文号. */
  readonly number: string;
  readonly effectiveOn: LocalDate;
  /** 有效期至; none: no end is set. */
  readonly expiresOn: LocalDate | null;
}

/** What is told of a step. */
export interface StepTold extends Step {
  /** Of 统一登记、编号、印发. */
  readonly registration?: Registration;
  /** Of 备案. */
  readonly filingNumber?: string | undefined;
  /** Of 评估: 继续有效, until when. */
  readonly extendedTo?: LocalDate | undefined;
}
