import { Tag } from "antd";
import type { GuideStanding } from "../../domain/guide.ts";
import { standingWords } from "../../words/guide-words.ts";

const colors: Readonly<Record<GuideStanding, string>> = {
  none: "error",
  draft: "processing",
  review: "processing",
  public: "success",
  overdue: "error",
};

/** How a guide stands, in words and colour. */
export function StandingTag({ standing }: { readonly standing: GuideStanding }) {
  return <Tag color={colors[standing]}>{standingWords[standing]}</Tag>;
}
