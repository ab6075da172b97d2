// The page's few pictures, drawn here. They are decoration: the name stands beside them or in the button's label.

const paths = {
  outlook: 'M3 5h14v10H3V5zm0 0 7 6 7-6',
  teams: 'M3 4h14v9H9l-4 3v-3H3V4zm4 3.5h6M7 10h4',
  kanal: 'M7 3 5.5 17M14 3l-1.5 14M3 7.5h14M2.5 12.5h14',
  sharepoint: 'M3 4h14v12H3V4zm0 4h14M3 12h14M8 4v12',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm0 3.5V10l3 2',
  fault: 'M10 3 2.5 16.5h15L10 3zm0 5v4m0 2v.5',
  send: 'M3 4l14 6-14 6 2.5-6L3 4zm2.5 6H11',
  clip: 'M14 6.5 8 12.5a1.8 1.8 0 0 0 2.6 2.6l6-6a3.6 3.6 0 0 0-5.1-5.1L5 10.5',
  forward: 'M11 5l6 5-6 5v-3c-4 0-6.5 1-8 3 .5-4.500 3-7 8-7V5z',
  reply: 'M9 5 3 10l6 5v-3c4 0 6.500 1 8 3-.5-4.500-3-7-8-7V5z',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  check: 'M4 10.500l4 4 8-9',
  file: 'M5 3h7l3 3v11H5V3zm7 0v3h3',
  back: 'M12 4l-6 6 6 6',
  walk: 'M3 17v-4h4.500V9H12V5h5',
} as const;

export type IconName = keyof typeof paths;

/** One of them, in the colour of the text around it. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2.5 : 1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
