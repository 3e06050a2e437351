import { Skeleton } from "antd";

/** Something is being read. */
export function Loading({ rows = 3 }: { readonly rows?: number }) {
  return <Skeleton active title={false} paragraph={{ rows }} />;
}
