import type { LocalDate } from "#kernel/local-date.ts";
import type { SigningChain } from "#platform/signing/chain.ts";
import type { GuideRow, PublicGuide } from "../data/guides.ts";
import type { GuideContent, GuideStanding } from "../domain/guide.ts";

/** The guide (公开指南) of an agency as a list has it. */
export interface GuideLine extends GuideRow {
  readonly standing: GuideStanding;
}

/** What `GET /api/disclosure-guides` answers. */
export interface GuidesAnswer {
  readonly guides: readonly GuideLine[];
}

/** What `GET /api/disclosure-guides/:agency` answers. */
export interface GuideAnswer {
  readonly agency: { readonly id: number; readonly name: string };
  /** What is written of it; where nothing is, the words that it may begin with. */
  readonly content: GuideContent;
  /** `null`: nothing is written yet. */
  readonly state: "draft" | "review" | "public" | null;
  /** 0 where nothing is written yet. */
  readonly revision: number;
  readonly savedBy: string | null;
  /** How the agency is reached, as its guide shows it; `null` where nobody has said. */
  readonly contact: Readonly<Record<string, string | null>> | null;
  readonly published: PublicGuide | null;
  /** Each time it was sent round, the newest first. */
  readonly chains: readonly SigningChain[];
  /** Hexadecimal SHA-256 of what was sent round. */
  readonly contentHash: string | null;
  readonly today: LocalDate;
}
