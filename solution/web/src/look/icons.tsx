import type { ReactNode } from "react";

/** Icons that go with a word and say nothing by themselves; drawn in the colour of the text. */
const paths = {
  check: <path d="M4 10.5 8.2 15 16 5.5" />,
  cross: <path d="m5 5 10 10M15 5 5 15" />,
  look: (
    <>
      <path d="M1.8 10C4.6 5 15.4 5 18.2 10 15.4 15 4.6 15 1.8 10Z" />
      <circle cx="10" cy="10" r="2.4" />
    </>
  ),
  up: <path d="M3 14.5 8 9l3.2 3L17 5.5M12.5 5.5H17V10" />,
  steady: <path d="M3 10h14M13.5 6.5 17 10l-3.5 3.5" />,
  down: <path d="M3 5.5 8 11l3.2-3L17 14.5M12.5 14.5H17V10" />,
  clock: (
    <>
      <circle cx="10" cy="10" r="7.2" />
      <path d="M10 5.8V10l3 2.2" />
    </>
  ),
  alert: <path d="M10 2.5 18.2 17H1.8ZM10 8v4.2M10 14.3v.4" />,
  heart: (
    <path d="M10 16.5C2.5 11.5 2.2 7.8 3.7 5.7c1.6-2.2 4.8-1.7 6.3 1 1.5-2.7 4.7-3.2 6.3-1 1.5 2.1 1.2 5.8-6.3 10.8Z" />
  ),
  quiet: <path d="M3 10h2M9 10h2M15 10h2" />,
  neutral: (
    <>
      <circle cx="10" cy="10" r="7.2" />
      <path d="M6.8 12.8h6.4M7.4 7.8v.6M12.6 7.8v.6" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flexShrink: 0 }}
    >
      {paths[name]}
    </svg>
  );
}
