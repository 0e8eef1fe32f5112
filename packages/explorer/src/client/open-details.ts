/** Opens what is folded where the address leads into it, and everything for the printer. */
export function openDetails(): void {
  const open = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    const folded = target?.querySelector('details') ?? target?.closest('details')
    if (folded) folded.open = true
  }
  open()
  addEventListener('hashchange', open)
}
