import { useQueryClient } from "@tanstack/react-query";
import { Modal, Spin } from "antd";
import { useState } from "react";
import { type Session, SignIn, useSession } from "#features/accounts/office/index.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import type { OfficeRoom } from "#office-ui/room.ts";
import { Door } from "./Door.tsx";
import { Shell } from "./Shell.tsx";

type SignedIn = Exclude<Session, { readonly stage: "none" }>;

/** The office: its door, and behind it the shell. A session that ends while somebody works is begun again over the screen. */
export function Office({ rooms }: { readonly rooms: readonly OfficeRoom[] }) {
  const queries = useQueryClient();
  const session = useSession();
  const [entered, setEntered] = useState<SignedIn>();
  const now = session.data;
  if (now?.stage === "full" && now !== entered) {
    // Somebody else sees nothing of what was on the screen.
    if (entered && entered.person.id !== now.person.id) window.location.reload();
    if (entered) void queries.invalidateQueries({ predicate: ({ state }) => state.error !== null });
    setEntered(now);
  }
  if (entered) {
    const isEnded = now !== undefined && now.stage !== "full";
    return (
      <>
        <Shell session={entered} rooms={rooms} />
        <Modal open={isEnded} title="登录已经失效，请重新登录" footer={null} closable={false}>
          <p>页面上填写的内容还在，登录后继续。</p>
          {isEnded && <SignIn stage={now.stage} account={entered.person.account} />}
        </Modal>
      </>
    );
  }
  return (
    <Door>
      <RefusalAlert fault={session.error} onRetry={() => void session.refetch()} />
      {session.isPending && <Spin />}
      {now && <SignIn stage={now.stage} />}
    </Door>
  );
}
