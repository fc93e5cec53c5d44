import type { GraphiQLPlugin } from '@graphiql/react'
import { questions } from './questions.ts'
import { useOpenQuery } from './use-open-query.ts'

const QuestionsIcon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" aria-hidden="true">
    <path
      d="M4.5 5.5h15v10.5h-8l-4 4v-4h-3zM9.9 9.1a2.1 2.1 0 1 1 3 2c-.6.3-.9.7-.9 1.2M12 13.9v.1"
      strokeLinejoin="round"
    />
  </svg>
)

function QuestionsPanel() {
  const openQuery = useOpenQuery()
  return (
    <section className="questions" aria-label="Questions">
      <h2 className="questions-title">Questions</h2>
      <p className="questions-advice">Each opens in a tab of its own, ready to be run and changed.</p>
      <ul className="questions-list">
        {questions.map(({ title, query }) => (
          <li key={title}>
            <button type="button" onClick={() => openQuery({ query, variables: '' })}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The questions of the documentation in the console's side bar, to be opened again whatever became of their tabs. */
export const questionsPlugin: GraphiQLPlugin = {
  title: 'Questions',
  icon: QuestionsIcon,
  content: QuestionsPanel,
}
