import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useDeferredValue, useState } from "react";
import { ask } from "./ask.ts";
import { problemIn } from "./refused.ts";
import { addressOf } from "./use-rows.ts";

export interface SearchOption<Value extends number | string = number> {
  readonly value: Value;
  readonly label: string;
}

interface SearchSelectProps<Answer, Value extends number | string> {
  /** Asked with `q` as it is typed. */
  readonly path: string;
  readonly filters?: Readonly<Record<string, string | undefined>>;
  readonly optionsOf: (answer: Answer) => readonly SearchOption<Value>[];
  /** Asked of all one's agencies, whichever the office works for now. */
  readonly isForAll?: boolean;
  readonly placeholder: string;
  /** Shown whatever is typed: first, and behind what was found. */
  readonly always?: readonly SearchOption<Value>[];
  readonly label?: string;
  readonly className?: string;
  /** Of the form's field. */
  readonly id?: string;
  readonly value?: Value;
  readonly onChange?: (value: Value) => void;
}

/** One of many, found by a part of its name on the server. */
export function SearchSelect<Answer, Value extends number | string = number>(
  props: SearchSelectProps<Answer, Value>,
) {
  const {
    path,
    filters = {},
    optionsOf,
    isForAll = false,
    placeholder,
    always = [],
    onChange,
    label,
    ...rest
  } = props;
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<SearchOption<Value>>();
  const q = useDeferredValue(typed.trim());
  const address = addressOf(path, { ...filters, q });
  const found = useQuery({
    queryKey: [address],
    queryFn: () => ask<Answer>(address, { isForAll }),
    placeholderData: (before) => before,
  });
  const options = found.data ? optionsOf(found.data) : [];
  const isAlways = (value: Value) => always.some((one) => one.value === value);
  const searched = options.filter(({ value }) => !isAlways(value));
  const listed = q === "" ? [...always, ...searched] : [...searched, ...always];
  // What was chosen keeps its name, whatever was searched for since.
  const isListed = listed.some(({ value }) => value === chosen?.value);
  const kept = chosen && !isListed && typed === "" ? [chosen] : [];
  // While somebody types, what stood there before is not the first answer: Enter takes what was found.
  const isWanted = ({ value, label: name }: SearchOption<Value>) =>
    q === "" || value !== rest.value || name.includes(q);
  return (
    <Select<Value>
      {...rest}
      aria-label={label}
      placeholder={placeholder}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={found.isFetching}
      options={[...kept, ...listed.filter(isWanted)]}
      notFoundContent={found.error ? problemIn(found.error).title : "没有找到，请换几个字"}
      onChange={(value: Value) => {
        setChosen(listed.find((one) => one.value === value));
        setTyped("");
        onChange?.(value);
      }}
    />
  );
}
