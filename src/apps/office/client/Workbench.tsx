import { Link } from "@tanstack/react-router";
import { Card } from "antd";
import { Loading } from "#office-ui/Loading.tsx";
import { isOpenTo, type OfficeRoom } from "#office-ui/room.ts";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { LoadedPart } from "#office-ui/shown/LoadedPart.tsx";
import { useWho } from "#office-ui/who.ts";
import { Desk } from "./Desk.tsx";

/** 工作台: what awaits one, from every room. */
export function Workbench({ rooms }: { readonly rooms: readonly OfficeRoom[] }) {
  const { name, permissions } = useWho();
  const cards = rooms
    .flatMap((room) => room.cards ?? [])
    .filter((card) => isOpenTo(card, permissions));
  return (
    <>
      <ScreenHead
        title="工作台"
        says={`${name}，您好。等您办理的、快到期的、已逾期的，都在这里。`}
      />
      <Desk>{cards.length === 0 && <Newcomer />}</Desk>
      <div className="office-cards">
        {cards.map((card) => (
          <Card key={card.name} title={card.name} size="small">
            <LoadedPart part={card} waiting={<Loading />} />
          </Card>
        ))}
      </div>
    </>
  );
}

/** Who has nothing to do yet is told what comes next. */
function Newcomer() {
  return (
    <div className="office-panel">
      <p>现在没有等您办理的事项。</p>
      <p>
        可以先看看<Link to="/account">我的账号</Link>里的角色是否正确， 或者在
        <Link to="/permissions">权限表</Link>里查看各个角色可以办理什么。
      </p>
    </div>
  );
}
