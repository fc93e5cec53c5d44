// Libraries look at it while they are loaded: graphql-js checks each type in each field twice where it is not set.
process.env.NODE_ENV ??= 'production'
