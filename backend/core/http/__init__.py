"""GraphQL over HTTP: bodies, documents, limits, faults, headers; and the files of the page."""
