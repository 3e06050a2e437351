import { useNavigate } from "@tanstack/react-router";
import { Button, Dropdown, Flex } from "antd";
import { ask, base } from "#office-ui/ask.ts";
import type { OfficeRoom } from "#office-ui/room.ts";
import { LoadedPart } from "#office-ui/shown/LoadedPart.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import { AgencySwitcher } from "./AgencySwitcher.tsx";
import { SearchBox } from "./SearchBox.tsx";

interface TopBarProps {
  readonly onAgency: (id: number | null) => void;
  readonly rooms: readonly OfficeRoom[];
}

/** Where one is, for which agency one works, and who one is. */
export function TopBar({ onAgency, rooms }: TopBarProps) {
  const parts = rooms.flatMap((room) => room.bar ?? []);
  return (
    <>
      <span className="office-name">工作平台</span>
      <Flex gap="middle" align="center">
        <SearchBox />
        <AgencySwitcher onAgency={onAgency} />
        {parts.map((part) => (
          <LoadedPart key={part.name} part={part} waiting={null} />
        ))}
        <UserMenu />
      </Flex>
    </>
  );
}

function UserMenu() {
  const { name } = useWho();
  const navigate = useNavigate();
  const leave = useAct({
    act: () => ask<void>("/api/session", { method: "DELETE" }),
    onDone: () => window.location.assign(`${base()}/office/`),
    isQuiet: true,
  });
  const acts: Readonly<Record<string, () => void>> = {
    account: () => void navigate({ to: "/account" }),
    leave: () => leave.start(undefined),
  };
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items: [
          { key: "account", label: "我的账号" },
          { key: "leave", label: "退出登录" },
        ],
        onClick: ({ key }) => acts[key]?.(),
      }}
    >
      <Button type="text" className="office-on-dark">
        {name} ▾
      </Button>
    </Dropdown>
  );
}
