import type { ItemText, ToldHands } from "#features/items/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { InterpretationForm } from "../domain/life/interpretation.ts";
import type { RecordedStep, StepResult } from "../domain/life/step.ts";
import type { RelationKind } from "../domain/relation.ts";

/** A file of the demonstration: how far it has come. */
export interface DemonstrationFile {
  readonly title: string;
  readonly theme: string;
  readonly section: string;
  readonly isBusiness: boolean;
  readonly steps: readonly DemonstrationStep[];
}

export interface DemonstrationStep {
  readonly step: RecordedStep;
  /** How many days before the day of the demonstration, or of issue; of a consultation, its last. */
  readonly daysAgo: number;
  readonly lasted?: number;
  readonly by: string;
  readonly result?: StepResult;
  readonly says: string;
  readonly opinions?: number;
  readonly adopted?: number;
}

/** A document that went all its steps and is public. */
export interface DemonstrationDocument extends DemonstrationFile {
  /** 序号 of its 文号. */
  readonly serial: number;
  readonly summary: string;
  /** Days before the day of the demonstration, within its year. */
  readonly issuedAgo: number;
  /** Days from its issue to its first day. */
  readonly effectiveAfter: number;
  /** Its last day, so many days from the day of the demonstration. */
  readonly expiresIn?: number;
  readonly text: ItemText;
  readonly filed: boolean;
  /** The text as another document amended it. */
  readonly amended?: {
    readonly ago: number;
    readonly reason: string;
    readonly text: ItemText;
  };
  readonly interpretations: readonly {
    readonly form: InterpretationForm;
    readonly text: ItemText;
  }[];
  readonly relations: readonly DemonstrationRelation[];
}

export interface DemonstrationRelation {
  readonly kind: RelationKind;
  /** 序号 of one of these, or one outside. */
  readonly serial?: number;
  readonly title?: string;
  readonly number?: string;
}

/** What is needed of an agency that makes them. */
export interface DemonstrationDocuments {
  readonly hands: ToldHands;
  readonly today: LocalDate;
  readonly files: readonly DemonstrationFile[];
  readonly documents: readonly DemonstrationDocument[];
  /** The text of a document of years before, by its title. */
  readonly past: (title: string) => ItemText;
  readonly gazette: {
    readonly points: readonly {
      readonly name: string;
      readonly address: string;
      readonly copies: number;
    }[];
  };
}
