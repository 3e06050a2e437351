/** 解读形式: 文字、图解、视频、问答、专家、新闻发布. */
export const interpretationForms = [
  "text",
  "graphic",
  "video",
  "questions",
  "expert",
  "press",
] as const;

export type InterpretationForm = (typeof interpretationForms)[number];
