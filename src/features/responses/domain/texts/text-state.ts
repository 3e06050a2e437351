/** 拟稿、审签中、已签发. */
export type TextState = "draft" | "review" | "signed";
