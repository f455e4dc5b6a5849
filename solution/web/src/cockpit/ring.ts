/** A piece of a ring around (0, 0); angles in radians clockwise from the top. */
export function ring(inner: number, outer: number, from: number, to: number): string {
  const point = (radius: number, angle: number) =>
    `${round(radius * Math.sin(angle))} ${round(-radius * Math.cos(angle))}`;
  const large = to - from > Math.PI ? 1 : 0;
  return (
    `M${point(outer, from)}A${outer} ${outer} 0 ${large} 1 ${point(outer, to)}` +
    `L${point(inner, to)}A${inner} ${inner} 0 ${large} 0 ${point(inner, from)}Z`
  );
}

/** The middle of a piece of a ring. */
export const middleOf = (radius: number, from: number, to: number): readonly [number, number] => {
  const angle = (from + to) / 2;
  return [round(radius * Math.sin(angle)), round(-radius * Math.cos(angle))];
};

/** To hundredths; adding 0 makes -0 a plain 0. */
const round = (value: number): number => Math.round(value * 100) / 100 + 0;
