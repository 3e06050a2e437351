import { Link, useLocation } from "@tanstack/react-router";
import { Menu, type MenuProps } from "antd";
import { isOpenTo, menuGroups, type OfficeRoom } from "#office-ui/room.ts";
import { useWho } from "#office-ui/who.ts";

type ItemType = NonNullable<MenuProps["items"]>[number];

/** The screens that are open to who is signed in, in groups. */
export function SideMenu({ rooms }: { readonly rooms: readonly OfficeRoom[] }) {
  const { permissions } = useWho();
  const { pathname } = useLocation();
  const workbench = { path: "/", name: "工作台", group: "工作台" } as const;
  const all = [workbench, ...rooms.flatMap(({ screens }) => screens)];
  const open = all.filter((screen) => isOpenTo(screen, permissions));
  const groups = menuGroups.flatMap((group): ItemType[] => {
    const children = open
      .filter((screen) => screen.group === group)
      .map(({ path, name }) => ({ key: path, label: <Link to={path}>{name}</Link> }));
    if (children.length === 0) return [];
    return group === "工作台"
      ? children
      : [{ type: "group" as const, key: group, label: group, children }];
  });
  return (
    <nav aria-label="主菜单">
      <Menu mode="inline" selectedKeys={[pathname]} items={groups} />
    </nav>
  );
}
