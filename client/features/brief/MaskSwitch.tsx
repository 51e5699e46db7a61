import { useEffect, useState } from "react";
import { useText } from "../../i18n/I18nProvider.tsx";
import { useAddress } from "../../ui/use-address.ts";

/** Whether firms' names are hidden. It stands in the address, which follows a moment after the click. */
export function MaskSwitch() {
  const text = useText();
  const address = useAddress();
  const isWritten = address.get("mask") === "1";
  const [isAsked, setIsAsked] = useState(isWritten);
  useEffect(() => setIsAsked(isWritten), [isWritten]);
  return (
    <label className="look-choice">
      <input
        type="checkbox"
        checked={isAsked}
        onChange={({ target }) => {
          setIsAsked(target.checked);
          address.set({ mask: target.checked ? "1" : null });
        }}
      />
      {text("brief.mask")}
    </label>
  );
}
