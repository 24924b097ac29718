"""在线精准匹配: demands and what may answer them, both ways, each match with its reasons."""
