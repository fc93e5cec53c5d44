import { Button } from 'react-aria-components/Button'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import { openOverview } from '../actions/open-overview.ts'
import { useExplorer } from './use-explorer.ts'
import { Sign, Wordmark } from './wordmark.tsx'

/** The name of the page, which leads to where it began. */
export function HomeButton() {
  const explorer = useExplorer()
  return (
    <Wordmark>
      <TooltipTrigger delay={500} closeDelay={0}>
        <Button
          className="home-button"
          aria-label="Entente: open the overview"
          onPress={() => void openOverview(explorer)}
        >
          <Sign />
        </Button>
        <Tooltip className="tooltip" offset={6}>
          Open the overview
        </Tooltip>
      </TooltipTrigger>
    </Wordmark>
  )
}
