import { createLink } from "@tanstack/react-router";
import { Button, type ButtonProps } from "antd";

interface HostProps extends Omit<ButtonProps, "type"> {
  /** The page's main thing to do. A link keeps `type` for itself, hence the name. */
  primary?: boolean;
}

function Host({ primary, ...props }: HostProps) {
  return <Button {...props} type={primary ? "primary" : "default"} />;
}

/** A link that looks like a button: it goes somewhere, so it is an `<a>`. */
export const LinkButton = createLink(Host);
