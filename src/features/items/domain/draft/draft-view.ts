/** Lists of items on their way (页签): 草稿、待审核、已退回、待发布、已发布、已撤销; those that are public and not reviewed stand in 待补审 too. */
export const draftViews = [
  "writing",
  "signing",
  "returned",
  "signed",
  "published",
  "withdrawn",
  "urgent",
] as const;

export type DraftView = (typeof draftViews)[number];
