import { Alert, Checkbox, Modal, Radio } from "antd";
import { useState } from "react";
import type { WordAnswer } from "../../api/files/word-answer.ts";

type Proposals = WordAnswer["proposals"];

interface Taken {
  /** In the place of what stands there; else behind it. */
  readonly isInPlace: boolean;
  readonly fields: Proposals;
}

interface WordTakenProps {
  readonly read: WordAnswer;
  /** Nothing was written yet. */
  readonly isEmpty: boolean;
  readonly onTaken: (taken: Taken) => void;
  readonly onClose: () => void;
}

const names = { title: "标题", documentNumber: "文号", formedOn: "成文日期" } as const;

/** What a document holds, what of it does not come, and what it says of itself; put into the text once somebody agrees. */
export function WordTaken({ read, isEmpty, onTaken, onClose }: WordTakenProps) {
  const { blocks, proposals, told } = read;
  const offered = (["title", "documentNumber", "formedOn"] as const).filter(
    (one) => proposals[one],
  );
  const [agreed, setAgreed] = useState<readonly string[]>(offered);
  const [isInPlace, setIsInPlace] = useState(isEmpty);
  const fields = Object.fromEntries(
    Object.entries(proposals).filter(([name]) => agreed.includes(name)),
  );
  return (
    <Modal
      open
      title="导入 Word"
      okText="放进正文"
      width={720}
      onOk={() => onTaken({ isInPlace, fields })}
      onCancel={onClose}
    >
      <p>读到 {countWords(blocks)}。字体、颜色、边框等格式不带入，按网站的样式显示。</p>
      {told.length > 0 && (
        <Alert
          type="warning"
          showIcon
          className="office-gap"
          title={`有 ${told.length} 处没有照原样带入，请核对`}
          description={
            <ul className="office-list item-told">
              {told.map(({ where, says }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same may be told twice of one place
                <li key={at}>{where === "" ? says : `${where}：${says}`}</li>
              ))}
            </ul>
          }
        />
      )}
      {offered.length > 0 && (
        <Checkbox.Group
          className="office-gap"
          value={[...agreed]}
          onChange={setAgreed}
          options={offered.map((one) => ({
            value: one,
            label: `${names[one]}填为“${proposals[one]}”`,
          }))}
        />
      )}
      {!isEmpty && (
        <Radio.Group
          value={isInPlace}
          onChange={({ target }) => setIsInPlace(target.value === true)}
          options={[
            { value: false, label: "接在现有正文后面" },
            { value: true, label: "替换现有正文" },
          ]}
        />
      )}
    </Modal>
  );
}

function countWords(blocks: WordAnswer["blocks"]): string {
  const count = (type: string) => blocks.filter((block) => block.type === type).length;
  const counts = [
    [count("heading"), "个小标题"],
    [count("paragraph"), "段"],
    [count("bulletList") + count("orderedList"), "个列表"],
    [count("table"), "张表格"],
    [count("picture"), "张图片"],
  ] as const;
  return counts.flatMap(([n, says]) => (n > 0 ? [`${n} ${says}`] : [])).join("、");
}
