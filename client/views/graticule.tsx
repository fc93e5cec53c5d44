/** A globe of meridians and parallels, behind words where there is no graph to see. */
export const Graticule = () => (
  <svg className="graticule" viewBox="-101 -101 202 202" fill="none" stroke="currentColor" aria-hidden="true">
    <circle r="100" />
    {[34, 64, 87].map((radius) => (
      <ellipse key={radius} rx={radius} ry="100" />
    ))}
    <path d="M0-100V100M-100 0H100M-87-50H87M-87 50H87M-50-87H50M-50 87H50" />
  </svg>
)
