import type { FoundAgency, PublicContact } from "#features/agencies/index.ts";
import type { Shelf } from "#platform/feature/contribution.ts";
import type { Services } from "#platform/feature/services.ts";

/** A row of a guide that is known from elsewhere: 网上提交 在本站填写. */
export interface GuideFact {
  readonly term: string;
  readonly value: string;
}

/** What another room knows of how an agency is asked (申请渠道). */
export interface ChannelsOfGuide {
  readonly facts: readonly GuideFact[];
  /** Its page of the agency's section, and what it is called there. */
  readonly more: { readonly path: string; readonly words: string };
}

export type ChannelsShelf = (
  services: Pick<Services, "doors">,
  agency: FoundAgency,
  contact: PublicContact | undefined,
) => ChannelsOfGuide;

/** 公开指南: the ways of asking that rooms know, so that no guide says them again. */
export const guideChannels: Shelf<ChannelsShelf> = { name: "guide-channels" };
