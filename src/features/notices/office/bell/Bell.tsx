import { useQuery } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import { Badge } from "antd";
import { useEffect } from "react";
import { ask } from "#office-ui/ask.ts";

/**
 * How many messages are unread, and the way to them. It is asked at each screen that is opened and when the window is looked at again,
 * never by the clock: a session that is left open must end.
 */
export function Bell() {
  const { pathname } = useLocation();
  const path = "/api/notices/count";
  const { data, refetch } = useQuery({
    queryKey: [path],
    queryFn: () => ask<{ readonly unread: number }>(path),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each screen that is opened asks anew
  useEffect(() => void refetch(), [pathname, refetch]);
  const unread = data?.unread ?? 0;
  return (
    <Link
      to="/notices"
      className="office-on-dark office-bell"
      aria-label={unread > 0 ? `消息，${unread} 条未读` : "消息，没有未读"}
    >
      消息
      <Badge count={unread} overflowCount={99} title="" />
    </Link>
  );
}
