import type { LocalDate } from "#kernel/local-date.ts";
import type { SigningChain } from "#platform/signing/chain.ts";
import type { LineChange } from "#text/differences/text-changes.ts";
import type { DoneOfEach } from "../../bulk/act-on-each.ts";
import type { Draft } from "../../data/drafts/drafts.ts";
import type { DraftLine } from "../../data/drafts/list-drafts.ts";
import type { KnownTitle, SameFile } from "../../data/drafts/near-ones.ts";
import type { PublicVersion } from "../../data/drafts/versions.ts";
import type { Withdrawal } from "../../data/pages/withdrawals.ts";
import type { DraftView } from "../../domain/draft/draft-view.ts";
import type { FindingTold } from "../../domain/draft/item-finding.ts";
import type { SentRound } from "../../drafts/sent-round.ts";

/** What `GET /api/item-drafts` answers. */
export interface DraftsAnswer {
  readonly drafts: readonly DraftLine[];
  readonly counts: Readonly<Partial<Record<DraftView, number>>>;
  readonly next?: string;
}

/** What `GET /api/item-drafts/:draft` answers. */
export interface DraftAnswer {
  readonly draft: Omit<Draft, "authorIds" | "sent">;
  /** As the public will see it: what was sent round, or what it says now. */
  readonly markup: string;
  /** Findings that stay, and why, as signers were told; of what is sent round. */
  readonly answers: SentRound["answers"];
  /** Each time it was sent round, the newest first. */
  readonly chains: readonly SigningChain[];
  /** 索引号 of what was published. */
  readonly indexNumber: string | null;
  /** Hexadecimal SHA-256 of what was sent round. */
  readonly contentHash: string | null;
  readonly nextPlace: number | null;
  /** Each time it was asked that it be taken off the site, the newest first. */
  readonly withdrawals: readonly Withdrawal[];
  /** Whether who asks can sign the next step. */
  readonly mayReview: boolean;
  /** Whether the agency lets it be public before its review (先发后审). */
  readonly isUrgentAllowed: boolean;
  /** 公开时限: its last day, whether that is over, and how it follows; `null` where nothing is due. */
  readonly publicBy: {
    readonly on: LocalDate;
    readonly isOver: boolean;
    readonly says: string;
  } | null;
  /** The columns (栏目) of the agency, in its order. */
  readonly columns: readonly string[];
  /** What it said before, the newest first. */
  readonly versions: readonly VersionLine[];
  /** The versions that were public, the newest first. */
  readonly publicVersions: readonly PublicVersion[];
}

/** What `GET /api/item-drafts/:draft/versions/:revision` answers. */
export interface VersionAnswer {
  readonly markup: string;
  /** What changed since, up to what it says now; of a public version from the one before it. */
  readonly changes: readonly LineChange[];
}

export interface VersionLine {
  readonly revision: number;
  readonly savedBy: string;
  readonly savedAt: string;
}

/** What `POST /api/item-draft-acts/…` answers: of each what became of it. */
export interface BulkAnswer {
  readonly done: readonly DoneOfEach[];
}

/** What `GET /api/item-drafts/:draft/findings` answers. */
export interface FindingsAnswer {
  readonly findings: readonly FindingTold[];
}

/** What `GET /api/item-drafts/:draft/near` answers. */
export interface NearAnswer {
  readonly titles: readonly KnownTitle[];
  readonly files: readonly SameFile[];
}
