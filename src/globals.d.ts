/** True in mock builds only; a production build drops every branch behind it. */
declare const __MOCKS__: boolean
