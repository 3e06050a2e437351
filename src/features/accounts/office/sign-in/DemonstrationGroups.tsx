import { Flex, Input } from "antd";
import { useState } from "react";
import { DemonstrationButtons } from "./DemonstrationButtons.tsx";
import { type DemonstrationPerson, groupsOf, peopleFound } from "./demonstration-groups.ts";

interface DemonstrationGroupsProps {
  readonly people: readonly DemonstrationPerson[];
  readonly isBusy: boolean;
  readonly onPick: (account: string) => void;
}

/** Agencies whose people are shown without a click. */
const shownFirst = 5;

/** The people by agency: the first few in sight, the others one click or a word away. */
export function DemonstrationGroups({ people, ...picking }: DemonstrationGroupsProps) {
  const [typed, setTyped] = useState("");
  const groups = groupsOf(people);
  const rest = groups.slice(shownFirst);
  const found = typed.trim() === "" ? undefined : groupsOf(peopleFound(people, typed));
  return (
    <Flex vertical gap="small">
      {rest.length > 0 && (
        <Input.Search
          allowClear
          aria-label="按姓名、机关或者角色查找演示人员"
          placeholder="姓名、机关或者角色，如：财政局 信息员"
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      {found?.length === 0 && <p className="office-soft">没有这样的人员，请换一个词。</p>}
      {(found ?? groups).slice(0, shownFirst).map((group) => (
        <DemonstrationButtons key={group.agency} {...group} {...picking} />
      ))}
      {found && found.length > shownFirst && (
        <p className="office-soft">还有 {found.length - shownFirst} 个机关，请再写一个词。</p>
      )}
      {!found && rest.length > 0 && (
        <details>
          <summary>其余 {rest.length} 个机关</summary>
          {rest.map((group) => (
            <details key={group.agency} className="office-nested">
              <summary>{group.agency}</summary>
              <DemonstrationButtons {...group} {...picking} />
            </details>
          ))}
        </details>
      )}
    </Flex>
  );
}
