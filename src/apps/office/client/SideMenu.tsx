import { Link, useLocation } from "@tanstack/react-router";
import { Menu, type MenuProps } from "antd";
import { useEffect, useState } from "react";
import { isOpenTo, type OfficeRoom } from "#office-ui/room.ts";
import { useWho } from "#office-ui/who.ts";
import { groupedScreens, lineOf, type MenuLine, openAtFirst } from "./side-menu.ts";

type ItemType = NonNullable<MenuProps["items"]>[number];

const workbench = { path: "/", name: "工作台", group: "工作台" } as const;

/** The screens that are open to who is signed in, in groups that fold: what one works at stands open. */
export function SideMenu({ rooms }: { readonly rooms: readonly OfficeRoom[] }) {
  const { permissions } = useWho();
  const { pathname } = useLocation();
  const screens = [workbench, ...rooms.flatMap((room) => room.screens)];
  const groups = groupedScreens(screens.filter((screen) => isOpenTo(screen, permissions)));
  const line = lineOf(pathname, groups);
  const group = line?.group;
  const [open, setOpen] = useState(() => openAtFirst(groups));
  useEffect(() => {
    if (group) setOpen((now) => (now.includes(group) ? now : [...now, group]));
  }, [group]);
  return (
    <nav aria-label="主菜单" className="office-menu">
      <Menu
        mode="inline"
        inlineIndent={16}
        // On a narrow screen the whole is put away: what stood open is open again after it.
        inlineCollapsed={false}
        selectedKeys={line ? [line.path] : []}
        openKeys={[...open]}
        onOpenChange={setOpen}
        items={groups.flatMap(([name, lines]): ItemType[] =>
          name === workbench.group
            ? lines.map(itemOf)
            : [{ key: name, label: name, children: lines.map(itemOf) }],
        )}
      />
    </nav>
  );
}

function itemOf({ path, name }: MenuLine) {
  return { key: path, label: <Link to={path}>{name}</Link> };
}
