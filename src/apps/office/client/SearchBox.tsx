import { useNavigate } from "@tanstack/react-router";
import { Input } from "antd";
import { useFilters } from "#office-ui/use-filters.ts";

/** 查找 over all rooms, from any screen. */
export function SearchBox() {
  const navigate = useNavigate();
  const [{ q = "" }] = useFilters();
  const isOnSearch = window.location.pathname.endsWith("/office/search");
  return (
    <search className="office-search">
      <Input.Search
        key={isOnSearch ? q : ""}
        aria-label="查找机构、人员和事项"
        placeholder="查找机构、人员和事项"
        defaultValue={isOnSearch ? q : ""}
        maxLength={50}
        allowClear
        onSearch={(typed) => {
          const text = typed.trim();
          if (text) void navigate({ to: "/search" as never, search: { q: text } as never });
        }}
      />
    </search>
  );
}
