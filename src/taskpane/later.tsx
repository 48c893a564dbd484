import { useEffect, useState, type ComponentType, type ReactElement } from "react";

/**
 * A part of the pane whose code comes when the part is first shown. It stands there the moment its code does: what
 * follows a fallback of React's own `lazy` is held back until 300 ms have passed.
 *
 * @param load      gives the component; where that fails, whoever shows the part next asks again
 * @param Meanwhile what stands in its place until then; absent, nothing
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile?: ComponentType<Props>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Later(props: Props): ReactElement | null {
    const [Part, setPart] = useState(() => loaded);
    const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
    useEffect(() => {
      if (loaded !== null) return;
      let isShown = true;
      load().then(
        (part) => {
          loaded = part;
          if (isShown) setPart(() => part);
        },
        (error: unknown) => isShown && setFailure({ error }),
      );
      return () => {
        isShown = false;
      };
    }, []);
    if (failure !== null) throw failure.error;
    if (Part !== null) return <Part {...props} />;
    return Meanwhile === undefined ? null : <Meanwhile {...props} />;
  };
}
