/** Stands in the place of a card while it is read. */
export const CardSkeleton = () => (
  <div className="card-skeleton" role="status">
    <span className="visually-hidden">Reading…</span>
    <i />
    <i />
    <i />
    <i />
  </div>
)
