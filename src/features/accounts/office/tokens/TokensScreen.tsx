import { Button, Tag } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { ConfirmAct } from "#office-ui/ConfirmAct.tsx";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { useWhole } from "#office-ui/shown/use-whole.ts";
import { useWho } from "#office-ui/who.ts";
import type { ListedToken } from "../../data/sign-in/tokens.ts";
import { permissionWords } from "../../words/permission-words.ts";
import { MakeToken } from "./MakeToken.tsx";

/** 接口令牌: by which other systems act for an agency. */
export function TokensScreen() {
  const { permissions } = useWho();
  const [isMaking, setIsMaking] = useState(false);
  const mayEdit = permissions.has("tokens.edit");
  const { rows } = useWhole({
    path: "/api/tokens",
    rowsOf: ({ tokens }: { readonly tokens: readonly Token[] }) => tokens,
  });
  return (
    <>
      <ScreenHead
        title="接口令牌"
        says="供其他系统以一个机构的名义调用接口。令牌只在发放时显示一次，到期自动失效。"
        actions={
          mayEdit && (
            <Button type="primary" onClick={() => setIsMaking(true)}>
              发放令牌
            </Button>
          )
        }
      />
      <RecordTable<Token>
        label="接口令牌"
        rows={rows}
        empty={mayEdit ? "还没有令牌。其他系统需要调用接口时，请点“发放令牌”" : "还没有令牌"}
        columns={[
          { title: "名称", dataIndex: "name", className: "office-long" },
          { title: "机构", dataIndex: "agencyName", className: "office-long" },
          {
            title: "权限",
            className: "office-long",
            render: (_, one) => one.permissions.map(permissionName).join("、"),
          },
          { title: "到期日", dataIndex: "untilOn" },
          {
            title: "最近使用",
            render: (_, one) => (one.lastUsedAt ? instantWords(one.lastUsedAt) : "还没有用过"),
          },
          { title: "状态", render: (_, one) => <Tag>{standing(one)}</Tag> },
          ...(mayEdit
            ? [{ title: "操作", render: (_: unknown, one: Token) => <Revoke token={one} /> }]
            : []),
        ]}
      />
      {isMaking && <MakeToken onClose={() => setIsMaking(false)} />}
    </>
  );
}

type Token = ListedToken & { readonly isPast: boolean };

function permissionName(name: string): string {
  return (permissionWords as Readonly<Record<string, string>>)[name] ?? name;
}

function standing({ endedAt, isPast }: Token): string {
  if (endedAt) return `已收回`;
  return isPast ? "已到期" : "有效";
}

function Revoke({ token }: { readonly token: Token }) {
  if (token.endedAt || token.isPast) return null;
  return (
    <ConfirmAct
      says="收回"
      of={token.name}
      act={() => ask<void>(`/api/tokens/${token.id}`, { method: "DELETE" })}
      done="已经收回"
    >
      <p>使用这个令牌的系统立即不能再调用接口，收回后不能恢复。</p>
    </ConfirmAct>
  );
}
