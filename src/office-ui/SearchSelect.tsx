import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useDeferredValue, useState } from "react";
import { ask } from "./ask.ts";
import { problemIn } from "./refused.ts";
import { addressOf } from "./use-rows.ts";

export interface SearchOption {
  readonly value: number;
  readonly label: string;
}

interface SearchSelectProps<Answer> {
  /** Asked with `q` as it is typed. */
  readonly path: string;
  readonly filters?: Readonly<Record<string, string | undefined>>;
  readonly optionsOf: (answer: Answer) => readonly SearchOption[];
  readonly placeholder: string;
  /** Shown first, whatever is typed. */
  readonly always?: readonly SearchOption[];
  readonly label?: string;
  readonly className?: string;
  /** Of the form's field. */
  readonly id?: string;
  readonly value?: number;
  readonly onChange?: (value: number) => void;
}

/** One of many, found by a part of its name on the server. */
export function SearchSelect<Answer>(props: SearchSelectProps<Answer>) {
  const {
    path,
    filters = {},
    optionsOf,
    placeholder,
    always = [],
    onChange,
    label,
    ...rest
  } = props;
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<SearchOption>();
  const q = useDeferredValue(typed.trim());
  const address = addressOf(path, { ...filters, q });
  const found = useQuery({
    queryKey: [address],
    queryFn: () => ask<Answer>(address),
    placeholderData: (before) => before,
  });
  const options = found.data ? optionsOf(found.data) : [];
  const isAlways = (value: number) => always.some((one) => one.value === value);
  const listed = [...always, ...options.filter(({ value }) => !isAlways(value))];
  // What was chosen keeps its name, whatever was searched for since.
  const isListed = listed.some(({ value }) => value === chosen?.value);
  const kept = chosen && !isListed && typed === "" ? [chosen] : [];
  return (
    <Select<number>
      {...rest}
      aria-label={label}
      placeholder={placeholder}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={found.isFetching}
      options={[...kept, ...listed]}
      notFoundContent={found.error ? problemIn(found.error).title : "没有找到，请换几个字"}
      onChange={(value) => {
        setChosen(listed.find((one) => one.value === value));
        setTyped("");
        onChange?.(value);
      }}
    />
  );
}
