import * as React from "react";
import * as jsxRuntime from "react/jsx-runtime";
import * as ReactDom from "react-dom";
import * as ReactDomClient from "react-dom/client";

/**
 * The grid's prebuilt scripts look for React where its old browser build used to put it. They get the page's own copy,
 * so that there is one React on the page. This module must run before those scripts do.
 */
Object.assign(globalThis, {
  React: { ...React, ...jsxRuntime },
  ReactDOM: { ...ReactDom, ...ReactDomClient },
});
