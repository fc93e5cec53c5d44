import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Explorer } from '../actions/explorer.ts'
import type { ExplorerState } from '../state/explorer-state.ts'

export const ExplorerContext = createContext<Explorer | null>(null)

export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext)
  if (explorer === null) throw new Error('This view stands outside of the explorer.')
  return explorer
}

export const useExplorerState = <Selected>(select: (state: ExplorerState) => Selected): Selected =>
  useStore(useExplorer().store, select)
