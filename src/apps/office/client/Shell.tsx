import { useQueryClient } from "@tanstack/react-query";
import { Outlet } from "@tanstack/react-router";
import { Layout } from "antd";
import { useMemo, useState } from "react";
import type { Session } from "#features/accounts/office/index.ts";
import { askForAgency } from "#office-ui/ask.ts";
import { OwnPanelsContext } from "#office-ui/frame/own-panels.ts";
import type { OfficeRoom } from "#office-ui/room.ts";
import { WhoContext } from "#office-ui/who.ts";
import { SideMenu } from "./SideMenu.tsx";
import { OfflineNotice } from "./states.tsx";
import { TopBar } from "./TopBar.tsx";
import { whoOf } from "./who-of.ts";

interface ShellProps {
  readonly session: Exclude<Session, { readonly stage: "none" }>;
  readonly rooms: readonly OfficeRoom[];
}

/** Top bar, menu, and the screen. */
export function Shell({ session, rooms }: ShellProps) {
  const queries = useQueryClient();
  const [agencyId, setAgencyId] = useState<number | null>(null);
  const who = useMemo(() => whoOf(session, agencyId), [session, agencyId]);
  const ownPanels = useMemo(() => rooms.flatMap((room) => room.ownPanels ?? []), [rooms]);
  const choose = (id: number | null) => {
    askForAgency(id);
    setAgencyId(id);
    void queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== "/api/session" });
  };
  return (
    <WhoContext value={who}>
      <a className="office-skip" href="#screen">
        跳到内容
      </a>
      <Layout className="office-shell">
        <Layout.Header className="office-top">
          <TopBar onAgency={choose} rooms={rooms} />
        </Layout.Header>
        <OfflineNotice />
        <Layout>
          <Layout.Sider theme="light" width={200} breakpoint="md" collapsedWidth={0}>
            <SideMenu rooms={rooms} />
          </Layout.Sider>
          <Layout.Content id="screen" tabIndex={-1} className="office-main">
            <OwnPanelsContext value={ownPanels}>
              <Outlet />
            </OwnPanelsContext>
          </Layout.Content>
        </Layout>
      </Layout>
    </WhoContext>
  );
}
