import { Tag } from "antd";
import type { Standing } from "../domain/standing.ts";
import { standingWords } from "../words/standing-words.ts";

interface StandingTagProps {
  readonly standing: Standing;
  readonly isCurrent: boolean;
}

const colours = { held: "warning", published: "success", withdrawn: "default" } as const;

/** 暂存, 现行, 旧版, 已撤下. */
export function StandingTag({ standing, isCurrent }: StandingTagProps) {
  const words = isCurrent
    ? "已发布，现行"
    : standing === "published"
      ? "已发布，旧版"
      : standingWords[standing];
  return <Tag color={colours[standing]}>{words}</Tag>;
}
