import { Descriptions } from "antd";
import { SidePanel } from "#office-ui/panel/SidePanel.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { useWho } from "#office-ui/who.ts";
import { EditRoles } from "./EditRoles.tsx";
import { GiveCode } from "./GiveCode.tsx";
import { Leave } from "./Leave.tsx";
import type { Person } from "./people-answers.ts";
import { Unlock } from "./Unlock.tsx";

interface PersonDrawerProps {
  readonly person: Person;
  readonly onClose: () => void;
}

/** One person: what is known of them, and the acts over them that are one's own. */
export function PersonDrawer({ person, onClose }: PersonDrawerProps) {
  const { permissions, id } = useWho();
  const isOther = person.id !== id && person.leftAt === null;
  return (
    <SidePanel title={person.name} size={520} onClose={onClose}>
      <Descriptions column={1} size="small" items={facts(person)} className="office-gap" />
      {isOther && permissions.has("people.invite") && person.hasPassword === false && (
        <GiveCode path={`/api/people/${person.id}/invitation`} says="发首次登录码" />
      )}
      {isOther && permissions.has("people.reset") && person.lockedUntil && (
        <Unlock personId={person.id} />
      )}
      {isOther && permissions.has("people.reset") && (
        <GiveCode path={`/api/people/${person.id}/reset`} says="重置口令" asksSecondFactor />
      )}
      {isOther && permissions.has("people.edit") && <EditRoles person={person} />}
      {isOther && permissions.has("people.leave") && <Leave person={person} onLeft={onClose} />}
    </SidePanel>
  );
}

function facts(person: Person) {
  const { account, mobile, mail, hasSecondFactor, lockedUntil, codeUntil } = person;
  const all = [
    ["账号", account],
    ["手机", mobile],
    ["邮箱", mail],
    [
      "双因素认证",
      hasSecondFactor === undefined ? undefined : hasSecondFactor ? "已设置" : "未设置",
    ],
    ["锁定到", lockedUntil && instantWords(lockedUntil)],
    ["登录码有效到", codeUntil && instantWords(codeUntil)],
    ["离岗", person.leftAt && instantWords(person.leftAt)],
  ] as const;
  return all.flatMap(([label, children]) => (children ? [{ key: label, label, children }] : []));
}
