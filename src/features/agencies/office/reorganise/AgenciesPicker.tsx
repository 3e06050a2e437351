import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { addressOf } from "#office-ui/use-rows.ts";
import type { AgenciesAnswer } from "../agencies/agency-answers.ts";
import type { Chosen } from "./typed-reorganisation.ts";

interface AgenciesPickerProps {
  readonly id?: string;
  readonly value?: readonly Chosen[];
  readonly onChange?: (value: readonly Chosen[]) => void;
  /** At most so many. */
  readonly most?: number;
  readonly placeholder?: string;
}

/** Chooses agencies in force by parts of their names, among all that one may reorganise. */
export function AgenciesPicker(props: AgenciesPickerProps) {
  const { id, value = [], onChange, most, placeholder = "输入名称查找" } = props;
  const [q, search] = useState("");
  const path = addressOf("/api/agencies", { q });
  const { data, isFetching } = useQuery({
    queryKey: [path, "all"],
    queryFn: () => ask<AgenciesAnswer>(path, { isForAll: true }),
    placeholderData: (before) => before,
  });
  return (
    <Select<Chosen[]>
      {...(id !== undefined && { id })}
      {...(most !== undefined && { maxCount: most })}
      mode="multiple"
      labelInValue
      value={[...value]}
      onChange={(chosen) => {
        search("");
        onChange?.(chosen.map(({ value: agency, label }) => ({ value: agency, label })));
      }}
      placeholder={placeholder}
      loading={isFetching}
      showSearch={{ filterOption: false, onSearch: search }}
      notFoundContent={isFetching ? "正在查找…" : "没有找到，请换一个词"}
      options={(data?.agencies ?? []).map(({ id: agency, name }) => ({
        value: agency,
        label: name,
      }))}
    />
  );
}
