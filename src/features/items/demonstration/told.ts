import type { StepToSign } from "#features/accounts/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { ReceivedFile } from "#platform/files/store/receive-file.ts";
import type { DraftState } from "../domain/draft/draft-state.ts";
import type { ItemContent } from "../domain/draft/item-content.ts";
import type { WithdrawalKind } from "../domain/withdrawal.ts";

/** Each time an item of the demonstration was sent round. */
export interface ToldRound {
  readonly content: ItemContent;
  /** On which it was sent, signed and, where it was, published. */
  readonly on: LocalDate;
  /** How many steps were signed. */
  readonly signed: number;
  /** Why it came back: by whoever was to sign next. */
  readonly returned?: string;
  readonly isPublished?: boolean;
  /** Attachments that the content names. */
  readonly files?: readonly ToldFile[];
  /** Of a later version: why it took the place of the one before. */
  readonly because?: string;
}

/** A file that lies in the store, and the number under which an item has it. */
export interface ToldFile {
  readonly number: number;
  readonly received: ReceivedFile;
}

/** An item of the demonstration, as far as it has come. */
export interface ToldItem {
  readonly state: DraftState;
  readonly begunOn: LocalDate;
  /** As it is now. */
  readonly content: ItemContent;
  readonly rounds: readonly ToldRound[];
  /** Of one that is public and is written again. */
  readonly revisedBecause?: string;
  readonly withdrawal?: ToldWithdrawal;
}

export interface ToldWithdrawal {
  readonly kind: WithdrawalKind;
  readonly says: string;
  readonly on: LocalDate;
  /** Of a penalty: when its decision was changed or revoked. */
  readonly overturnedOn?: LocalDate;
  /** Else it waits for its decision. */
  readonly isApproved: boolean;
}

interface Person {
  readonly id: number;
  readonly name: string;
}

/** The items of an agency, and whose work they are. */
export interface ToldItems {
  readonly agencyId: number;
  readonly agencyName: string;
  readonly author: Person;
  /** Who decides of withdrawals. */
  readonly head: Person;
  readonly steps: readonly StepToSign[];
  /** Of each step whoever signs it. */
  readonly signers: readonly Person[];
  readonly items: readonly ToldItem[];
}
