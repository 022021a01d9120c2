// A file of a vendor's that is fetched and, for the demo's purposes, does nothing more.
