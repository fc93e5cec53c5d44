/** The questions of the bench as this server's clients ask them. */
export const entityOperation = `query ($id: ID!) { entity(id: $id) { id kind name aliases summary } }`

export const expansionOperation = `query ($id: ID!) {
  entity(id: $id) {
    neighbours(first: 25) {
      edges {
        node { id kind name }
        link { id claimCount forward backward types { type count } first last }
      }
    }
  }
}`

export const claimsOperation = `query ($id: ID!) {
  entity(id: $id) {
    claims(first: 25) {
      edges {
        node {
          id type modality detail
          date { text }
          source { id name }
          target { id name }
          evidence { locator }
        }
      }
    }
  }
}`

export const nestedOperation = `query ($id: ID!) {
  entity(id: $id) {
    neighbours(first: 10) {
      edges {
        link { id claimCount }
        node {
          id kind name
          neighbours(first: 10) { edges { link { id claimCount } node { id kind name } } }
        }
      }
    }
  }
}`

export const totalsOperation = `query ($id: ID!) {
  entity(id: $id) { neighbours { totalCount } claims { totalCount } }
}`
