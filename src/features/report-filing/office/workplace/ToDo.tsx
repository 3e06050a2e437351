import { Alert } from "antd";
import type { WorkplaceAnswer } from "../../api/workplace-answer.ts";

/** 送审前须处理: everything that stands between the draft and its signing. */
export function ToDo({ blockers }: Pick<WorkplaceAnswer, "blockers">) {
  if (blockers.length === 0) {
    return (
      <Alert
        type="success"
        showIcon
        className="office-gap"
        title="可以送审"
        description="没有须先处理的问题。核对里的提示请再看一遍。"
      />
    );
  }
  return (
    <Alert
      type="warning"
      showIcon
      className="office-gap"
      title={`送审前还有 ${blockers.length} 处须处理`}
      description={
        <ul className="office-list">
          {blockers.map(({ words }) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      }
    />
  );
}
